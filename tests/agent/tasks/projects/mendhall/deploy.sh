#!/bin/sh
# on the VPS, as user mendhall
set -e
git pull
.venv/bin/pip install -q -r requirements.txt
.venv/bin/python manage.py migrate --noinput
.venv/bin/python manage.py collectstatic --noinput
systemctl --user restart mendhall
