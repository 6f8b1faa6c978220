from rest_framework import parsers, permissions, views
from rest_framework.response import Response

from .tasks import count_bytes


class DocumentSize(views.APIView):
    parser_classes = [parsers.MultiPartParser]
    permission_classes = [permissions.IsAuthenticated]

    def put(self, request):
        if "document" not in request.FILES:
            return Response({"document": ["This field is required."]}, status=400)
        return Response({"output": count_bytes(request.FILES["document"])})
