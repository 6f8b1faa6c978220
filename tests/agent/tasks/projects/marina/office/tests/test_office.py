from datetime import timedelta

from django.utils import timezone

from office.models import Incident, Notice


def test_home(page, staff):
    now = timezone.now()
    Notice.objects.create(title="Storm", body="Double your lines.", author=staff, published_at=now)
    Notice.objects.create(title="Draft", body="...", author=staff)
    later = now + timedelta(days=1)
    Notice.objects.create(title="Next", body="...", author=staff, published_at=later)
    text = page.get("/").content.decode()
    assert "Double your lines." in text
    assert "Draft" not in text and "Next" not in text


def test_open_incidents(api, office_api, berth, user):
    Incident.objects.create(berth=berth, reporter=user, kind="power", text="Dead")
    Incident.objects.create(
        berth=berth, reporter=user, kind="water", text="Wet", resolved_at=timezone.now()
    )
    assert api.get("/api/incidents/open/").status_code == 403
    (found,) = office_api.get("/api/incidents/open/").json()
    assert (found["berth"], found["kind"]) == ("A7", "power")
