from rest_framework import generics, serializers

from .models import Result


class ResultSerializer(serializers.ModelSerializer):
    class Meta:
        model = Result
        fields = ["id", "test", "finding"]


class ResultList(generics.ListAPIView):
    serializer_class = ResultSerializer

    def get_queryset(self):
        return Result.objects.filter(patient__user=self.request.user).order_by("test", "pk")


class ResultDetail(generics.RetrieveAPIView):
    serializer_class = ResultSerializer

    def get_queryset(self):
        return Result.objects.filter(patient__user=self.request.user)
