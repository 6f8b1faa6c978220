"""Rules on how waivers are written, one file each."""
