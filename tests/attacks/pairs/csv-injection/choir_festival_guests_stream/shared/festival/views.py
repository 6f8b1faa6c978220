from django.contrib.auth.decorators import permission_required
from django.http import StreamingHttpResponse
from django.views.decorators.http import require_safe
from django.views.generic import CreateView

from .exports import lines
from .models import Guest


class SignUp(CreateView):
    model = Guest
    fields = ["name", "choir", "diet"]
    success_url = "/guests/"


@require_safe
@permission_required("festival.view_guest", raise_exception=True)
def export(request):
    return StreamingHttpResponse(
        lines(Guest.objects.iterator()),
        content_type="text/csv",
        headers={"Content-Disposition": 'attachment; filename="guests.csv"'},
    )
