from rest_framework.generics import ListAPIView
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Catch
from .serializers import CatchSerializer, SyncSerializer
from .services import sync_catches


class CatchList(ListAPIView):
    serializer_class = CatchSerializer

    def get_queryset(self):
        return Catch.objects.filter(angler=self.request.user)


class CatchSync(APIView):
    def put(self, request):
        body = SyncSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        catches = sync_catches(request.user, body.validated_data["entries"])
        return Response({"entries": CatchSerializer(catches, many=True).data})
