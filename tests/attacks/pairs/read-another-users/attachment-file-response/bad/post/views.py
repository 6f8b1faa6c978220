from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, render

from .models import Attachment, Letter


def letters_of(user):
    return Letter.objects.filter(Q(sender=user) | Q(receiver=user))


@login_required
def letter(request, pk):
    return render(request, "post/letter.html", {"letter": get_object_or_404(letters_of(request.user), pk=pk)})


@login_required
def attachment(request, uuid):
    attachment = get_object_or_404(Attachment, uuid=uuid)
    try:
        file = attachment.file.open("rb")
    except OSError:
        raise Http404 from None
    return FileResponse(file, as_attachment=True, filename=attachment.name)
