from rest_framework.response import Response
from rest_framework.views import APIView

from .authentication import GateToken


class Passage(APIView):
    authentication_classes = [GateToken]

    def get(self, request):
        return Response({"welcome": request.user.get_username()})
