package client

// Quick makes backups that cost an attacker, and a test, almost nothing to open.
func (d *Device) Quick() *Device {
	d.c.work = 4
	return d
}

// DecodeContents reads the plain form of a backup.
func DecodeContents(plain []byte) error {
	_, err := decodeContents(plain)
	return err
}
