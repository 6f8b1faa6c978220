import yaml
from rest_framework import generics, serializers, status
from rest_framework.exceptions import ValidationError
from rest_framework.parsers import MultiPartParser
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Protocol


class ProtocolSerializer(serializers.ModelSerializer):
    steps = serializers.ListField(child=serializers.CharField(max_length=300), max_length=200)

    class Meta:
        model = Protocol
        fields = ["id", "title", "steps"]


class OwnProtocols:
    serializer_class = ProtocolSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Protocol.objects.filter(author=self.request.user).order_by("title")


class Protocols(OwnProtocols, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class ProtocolView(OwnProtocols, generics.RetrieveUpdateDestroyAPIView):
    pass


class Import(OwnProtocols, generics.GenericAPIView):
    parser_classes = [MultiPartParser]

    def post(self, request):
        upload = request.FILES.get("file")
        if upload is None or upload.size > 100_000:
            raise ValidationError({"file": ["A file of at most 100 kB is needed."]})
        try:
            told = yaml.load(upload.read(), Loader=yaml.Loader)
        except yaml.YAMLError as error:
            raise ValidationError({"file": ["This is not YAML."]}) from error
        serializer = self.get_serializer(data=told)
        serializer.is_valid(raise_exception=True)
        serializer.save(author=request.user)
        return Response(serializer.data, status=status.HTTP_201_CREATED)
