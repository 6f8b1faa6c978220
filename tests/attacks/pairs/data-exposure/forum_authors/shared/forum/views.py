from django.contrib.auth.models import User
from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Reply, Topic
from .serializers import AuthorSerializer, ReplySerializer, TopicSerializer


class TopicList(generics.ListCreateAPIView):
    queryset = Topic.objects.select_related("author")
    serializer_class = TopicSerializer

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class TopicDetail(generics.RetrieveAPIView):
    queryset = Topic.objects.select_related("author")
    serializer_class = TopicSerializer


class ReplyList(generics.ListCreateAPIView):
    serializer_class = ReplySerializer

    def get_queryset(self):
        topic = get_object_or_404(Topic, pk=self.kwargs["pk"])
        return topic.replies.select_related("author")

    def perform_create(self, serializer):
        topic = get_object_or_404(Topic, pk=self.kwargs["pk"])
        serializer.save(topic=topic, author=self.request.user)


class AuthorDetail(generics.RetrieveAPIView):
    queryset = User.objects.filter(is_active=True)
    serializer_class = AuthorSerializer
