"""The controller of the doors and of the machines' sockets."""
import json
import urllib.request

from django.conf import settings


def grant(member_number, machine_slug, starts_at, minutes):
    """Let a member switch a machine on."""
    data = {
        'member': member_number,
        'machine': machine_slug,
        'from': starts_at.isoformat(),
        'minutes': minutes,
    }
    request = urllib.request.Request(
        settings.DOOR['URL'] + '/grants',
        data=json.dumps(data).encode(),
        headers={'X-Token': settings.DOOR['TOKEN'], 'Content-Type': 'application/json'},
    )
    with urllib.request.urlopen(request, timeout=settings.DOOR['TIMEOUT']) as response:
        return response.status
