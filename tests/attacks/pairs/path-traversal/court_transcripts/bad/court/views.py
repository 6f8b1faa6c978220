from django.http import FileResponse, Http404
from rest_framework import generics, serializers
from rest_framework.pagination import PageNumberPagination
from rest_framework.response import Response
from rest_framework.views import APIView

from . import files
from .models import Hearing


class Pages(PageNumberPagination):
    page_size = 30


class HearingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Hearing
        fields = ["docket", "title", "day"]


class HearingList(generics.ListAPIView):
    queryset = Hearing.objects.filter(public=True)
    serializer_class = HearingSerializer
    pagination_class = Pages


class HearingMixin:
    def hearing(self):
        return generics.get_object_or_404(Hearing, docket=self.kwargs["docket"], public=True)


class TranscriptList(HearingMixin, APIView):
    def get(self, request, docket):
        return Response({"files": files.names(self.hearing().docket)})


class Transcript(HearingMixin, APIView):
    def get(self, request, docket):
        path = files.locate(self.hearing().docket, request.query_params.get("file", ""))
        if path is None:
            raise Http404
        return FileResponse(path.open("rb"), as_attachment=True, filename=path.name)
