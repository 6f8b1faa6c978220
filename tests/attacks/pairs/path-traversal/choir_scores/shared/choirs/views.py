from django.contrib.auth.decorators import login_required
from django.http import FileResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from .library import locate


@require_safe
@login_required
def score(request, choir_pk, name):
    choir = get_object_or_404(request.user.choirs, pk=choir_pk)
    file = locate(choir, name)
    return FileResponse(file.open("rb"), as_attachment=True, filename=file.name)
