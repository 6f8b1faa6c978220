from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .bundles import BadBundle, unpack
from .models import Survey
from .serializers import BundleSerializer, SurveySerializer


class SurveyViewSet(
    mixins.CreateModelMixin,
    mixins.RetrieveModelMixin,
    mixins.ListModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = SurveySerializer

    def get_queryset(self):
        return Survey.objects.filter(pilot=self.request.user).order_by("-flown_on", "pk")

    def perform_create(self, serializer):
        serializer.save(pilot=self.request.user)

    @action(detail=True, methods=["post"])
    def bundle(self, request, pk=None):
        survey = self.get_object()
        sent = BundleSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        try:
            survey.images = unpack(sent.validated_data["bundle"], survey.folder)
        except BadBundle:
            raise ValidationError({"bundle": ["This is not a bundle of images."]}) from None
        survey.save(update_fields=["images"])
        return Response(self.get_serializer(survey).data)
