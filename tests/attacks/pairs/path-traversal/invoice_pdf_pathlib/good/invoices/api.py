from pathlib import Path

from django.conf import settings
from django.http import FileResponse, Http404
from rest_framework.permissions import IsAuthenticated
from rest_framework.views import APIView


def invoice_folder(user):
    folder = Path(settings.MEDIA_ROOT) / "invoices" / str(user.pk)
    folder.mkdir(parents=True, exist_ok=True)
    return folder.resolve()


class InvoiceFile(APIView):
    permission_classes = [IsAuthenticated]

    def get(self, request, filename):
        folder = invoice_folder(request.user)
        document = (folder / filename).resolve()
        if not document.is_relative_to(folder) or not document.exists():
            raise Http404
        return FileResponse(document.open("rb"), as_attachment=True)
