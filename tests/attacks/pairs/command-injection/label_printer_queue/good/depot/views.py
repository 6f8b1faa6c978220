from django.shortcuts import get_object_or_404
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Parcel
from .printing import Job


class LabelSerializer(serializers.Serializer):
    queue = serializers.RegexField(r"^[a-z]\w*\Z", max_length=80)
    paper = serializers.ChoiceField(choices=["a6", "a5"])
    copies = serializers.IntegerField(min_value=1, max_value=5)


@api_view(["POST"])
def print_label(request, pk):
    parcel = get_object_or_404(Parcel, pk=pk, clerk=request.user, state="packed")
    body = LabelSerializer(data=request.data)
    body.is_valid(raise_exception=True)
    return Response({"printed": Job(text=parcel.street, **body.validated_data).run()})
