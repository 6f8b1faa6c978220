from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.views import APIView

from .store import page_text


class ManualPage(APIView):
    def get(self, request):
        name = request.query_params.get("page", "start.txt")
        try:
            text = page_text(name)
        except (OSError, ValueError):
            raise NotFound from None
        return Response({"text": text})
