<?php
/** Takes the settings along when the plugin is deleted. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'fiz_infobox_host' );
delete_option( 'fiz_infobox_embed' );
