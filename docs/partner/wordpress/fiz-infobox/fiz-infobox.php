<?php
/**
 * Plugin Name:       FIZ Infobox
 * Description:       Antworten, nächste Schritte und Ansprechpersonen zu Zuwanderung und Arbeit: als Block und als Shortcode.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      8.0
 * License:           EUPL-1.2
 * Text Domain:       fiz-infobox
 *
 * The server asks nobody for anything: this plugin writes the element and the address of its script.
 */

declare(strict_types=1);

namespace FizInfobox;

defined( 'ABSPATH' ) || exit;

const OPTION_HOST  = 'fiz_infobox_host';
const OPTION_EMBED = 'fiz_infobox_embed';

/** Attributes of the element a page may set, with what they may hold. */
const ATTRIBUTES = array(
	'lang'          => '/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i',
	'languages'     => '/^[a-z0-9 -]{2,200}$/i',
	'audience'      => '/^[a-z0-9-]{1,80}$/',
	'pathway'       => '/^[a-z0-9-]{1,80}$/',
	'area'          => '/^[a-z0-9 -]{1,400}$/',
	'topic'         => '/^[a-z0-9-]{1,120}$/',
	'embed'         => '/^[a-z0-9-]{1,80}$/',
	'color-scheme'  => '/^(light|dark|auto)$/',
	'heading-level' => '/^[2-6]$/',
);

add_action( 'init', __NAMESPACE__ . '\\register' );
add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\\register_settings_page' );

function register(): void {
	register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\\render_block' ) );
	add_shortcode( 'fiz-infobox', __NAMESPACE__ . '\\render_shortcode' );
}

/** @param array<string, mixed> $attributes */
function render_block( array $attributes ): string {
	$values = array();
	foreach ( array_keys( ATTRIBUTES ) as $name ) {
		$values[ $name ] = $attributes[ to_camel( $name ) ] ?? '';
	}
	$wrapper = get_block_wrapper_attributes();
	$box     = render_box( $values );
	return '' === $box ? '' : "<div {$wrapper}>{$box}</div>";
}

/** @param array<string, string>|string $attributes */
function render_shortcode( array|string $attributes ): string {
	return render_box( is_array( $attributes ) ? $attributes : array() );
}

/** @param array<string, mixed> $values Attributes by name; what does not fit is left out. */
function render_box( array $values ): string {
	$host = read_host();
	if ( '' === $host ) {
		return current_user_can( 'manage_options' )
			? '<p>' . esc_html( 'FIZ Infobox: Bitte tragen Sie unter „Einstellungen → FIZ Infobox“ die Adresse ein.' ) . '</p>'
			: '';
	}
	$values += array( 'embed' => '' );
	if ( '' === $values['embed'] ) {
		$values['embed'] = get_option( OPTION_EMBED, '' );
	}
	$html = '';
	$lang = 'de';
	foreach ( ATTRIBUTES as $name => $pattern ) {
		$value = $values[ $name ] ?? '';
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		if ( 1 !== preg_match( $pattern, $value ) ) {
			continue;
		}
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		$lang  = 'lang' === $name ? $value : $lang;
	}
	// Without a version parameter: the address of the script decides which version runs.
	wp_enqueue_script( 'fiz-infobox', $host . '/v1/fiz-infobox.js', array(), null, array( 'strategy' => 'async' ) );
	return sprintf(
		'<fiz-infobox%s><a href="%s" lang="de">%s</a></fiz-infobox>',
		$html,
		esc_url( $host . '/seiten/' . $lang . '/' ),
		esc_html( 'Beratung zu Zuwanderung und Arbeit' )
	);
}

function to_camel( string $name ): string {
	return lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
}

/** The origin of the box, without a slash at the end; empty until somebody has entered it. */
function read_host(): string {
	return sanitize_host( get_option( OPTION_HOST, '' ) );
}

/** Keeps scheme, host and port of an address, and nothing that is no web address. */
function sanitize_host( mixed $value ): string {
	$text  = is_string( $value ) ? trim( $value ) : '';
	$parts = wp_parse_url( preg_match( '#^https?://#i', $text ) ? $text : "https://{$text}" );
	$host  = is_array( $parts ) ? ( $parts['host'] ?? '' ) : '';
	if ( 1 !== preg_match( '/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i', $host ) ) {
		return '';
	}
	$port = isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '';
	return strtolower( $parts['scheme'] ?? 'https' ) . '://' . strtolower( $host ) . $port;
}

function sanitize_embed( mixed $value ): string {
	$text = is_string( $value ) ? trim( $value ) : '';
	return 1 === preg_match( ATTRIBUTES['embed'], $text ) ? $text : '';
}

function register_settings(): void {
	$options = array(
		OPTION_HOST  => __NAMESPACE__ . '\\sanitize_host',
		OPTION_EMBED => __NAMESPACE__ . '\\sanitize_embed',
	);
	foreach ( $options as $name => $sanitize ) {
		register_setting(
			'fiz_infobox',
			$name,
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => $sanitize,
			)
		);
	}
}

function register_settings_page(): void {
	add_options_page( 'FIZ Infobox', 'FIZ Infobox', 'manage_options', 'fiz-infobox', __NAMESPACE__ . '\\render_settings_page' );
}

function render_settings_page(): void {
	?>
	<div class="wrap">
		<h1>FIZ Infobox</h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'fiz_infobox' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="<?php echo esc_attr( OPTION_HOST ); ?>">Adresse der Infobox</label></th>
					<td>
						<input class="regular-text" type="url" required placeholder="https://" id="<?php echo esc_attr( OPTION_HOST ); ?>"
							name="<?php echo esc_attr( OPTION_HOST ); ?>" value="<?php echo esc_attr( read_host() ); ?>">
						<p class="description">Nennt Ihnen das FIZ.</p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="<?php echo esc_attr( OPTION_EMBED ); ?>">Kurzname Ihrer Partnerseite</label></th>
					<td>
						<input class="regular-text" type="text" id="<?php echo esc_attr( OPTION_EMBED ); ?>"
							name="<?php echo esc_attr( OPTION_EMBED ); ?>" value="<?php echo esc_attr( get_option( OPTION_EMBED, '' ) ); ?>">
						<p class="description">Freiwillig. Lädt, was das FIZ für Ihre Seite hinterlegt hat.</p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
