from rest_framework import generics, serializers
from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Exhibit


class ExhibitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Exhibit
        fields = ["id", "title", "room"]


class ExhibitDetail(generics.RetrieveAPIView):
    queryset = Exhibit.objects.all()
    serializer_class = ExhibitSerializer


class RoomTitle(APIView):
    def get(self, request, room):
        exhibit = Exhibit.objects.filter(room=room).order_by("pk").first()
        if exhibit is None:
            raise NotFound("empty room")
        return Response({"title": exhibit.title})


class Search(APIView):
    def get(self, request):
        title = request.query_params.get("title")
        if not title:
            raise serializers.ValidationError({"title": ["This parameter is required."]})
        found = Exhibit.objects.filter(title__icontains=title).order_by("pk")[:20]
        return Response({"results": ExhibitSerializer(found, many=True).data})
