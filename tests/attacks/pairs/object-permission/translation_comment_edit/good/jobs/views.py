from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Comment, Job
from .permissions import AuthorChanges, ClientChanges, IsPartyOfJob
from .serializers import CommentSerializer, JobSerializer


class OwnJobs:
    serializer_class = JobSerializer

    def get_queryset(self):
        return Job.objects.of(self.request.user)


class JobList(OwnJobs, generics.ListAPIView):
    pass


class JobDetail(OwnJobs, generics.RetrieveUpdateAPIView):
    permission_classes = [IsAuthenticated, IsPartyOfJob, ClientChanges]


class CommentList(generics.ListCreateAPIView):
    serializer_class = CommentSerializer

    def get_job(self):
        return get_object_or_404(Job.objects.of(self.request.user), pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_job().comments.select_related("author")

    def perform_create(self, serializer):
        serializer.save(job=self.get_job(), author=self.request.user)


class CommentDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = CommentSerializer
    permission_classes = [IsAuthenticated, IsPartyOfJob, AuthorChanges]

    def get_queryset(self):
        jobs = Job.objects.of(self.request.user)
        return Comment.objects.filter(job__in=jobs).select_related("job", "author")
