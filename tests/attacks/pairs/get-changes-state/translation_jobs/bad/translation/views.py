from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Job


class JobSerializer(serializers.ModelSerializer):
    client = serializers.HiddenField(default=serializers.CurrentUserDefault())

    class Meta:
        model = Job
        fields = ["id", "client", "source", "language", "cancelled"]
        read_only_fields = ["cancelled"]


class JobList(generics.ListCreateAPIView):
    serializer_class = JobSerializer

    def get_queryset(self):
        return self.request.user.translation_jobs.all()


class JobDetail(generics.RetrieveAPIView):
    serializer_class = JobSerializer

    def get_queryset(self):
        return self.request.user.translation_jobs.all()


class CancelJob(APIView):
    def get(self, request, pk):
        job = get_object_or_404(request.user.translation_jobs, pk=pk)
        job.cancelled = True
        job.save(update_fields=["cancelled"])
        return Response(JobSerializer(job).data)
