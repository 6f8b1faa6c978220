import tarfile

from django.conf import settings
from rest_framework.decorators import api_view, parser_classes, permission_classes
from rest_framework.parsers import MultiPartParser
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response


@api_view(["POST"])
@permission_classes([IsAuthenticated])
@parser_classes([MultiPartParser])
def restore(request):
    target = settings.MEDIA_ROOT / "restored" / str(request.user.pk)
    target.mkdir(parents=True, exist_ok=True)
    try:
        with tarfile.open(fileobj=request.FILES["backup"], mode="r:*") as archive:
            archive.extractall(target)
    except (KeyError, tarfile.TarError):
        return Response({"detail": "not a backup"}, status=400)
    return Response({"restored": True})
