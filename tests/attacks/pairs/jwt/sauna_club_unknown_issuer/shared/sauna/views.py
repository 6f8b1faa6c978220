from rest_framework.generics import ListCreateAPIView
from rest_framework.response import Response
from rest_framework.serializers import ModelSerializer
from rest_framework.views import APIView

from .models import Visit
from .tokens import issue


class VisitSerializer(ModelSerializer):
    class Meta:
        model = Visit
        fields = ["id", "entered", "cabin"]


class OwnToken(APIView):
    def post(self, request):
        return Response({"token": issue(request.user)}, status=201)


class OwnVisits(ListCreateAPIView):
    serializer_class = VisitSerializer

    def get_queryset(self):
        return Visit.objects.filter(member=self.request.user).order_by("-entered")

    def perform_create(self, serializer):
        serializer.save(member=self.request.user)
