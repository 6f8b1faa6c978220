import logging

from django.contrib.auth import authenticate
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.authtoken.models import Token
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import Post, Topic
from .serializers import LoginSerializer, PostSerializer, TopicSerializer

logger = logging.getLogger(__name__)


class Login(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"

    def post(self, request):
        logger.info("Sign-in attempt: %s", request.data)
        serializer = LoginSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            raise ValidationError("Wrong name or password.")
        token, _ = Token.objects.get_or_create(user=user)
        return Response({"token": token.key})


class Logout(APIView):
    def post(self, request):
        Token.objects.filter(user=request.user).delete()
        return Response(status=204)


class TopicList(generics.ListCreateAPIView):
    queryset = Topic.objects.select_related("author")
    serializer_class = TopicSerializer

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class TopicDetail(generics.RetrieveAPIView):
    queryset = Topic.objects.select_related("author")
    serializer_class = TopicSerializer


class PostList(generics.ListCreateAPIView):
    serializer_class = PostSerializer

    def get_queryset(self):
        topic = get_object_or_404(Topic, pk=self.kwargs["pk"])
        return Post.objects.filter(topic=topic).select_related("author")

    def perform_create(self, serializer):
        topic = get_object_or_404(Topic, pk=self.kwargs["pk"])
        serializer.save(author=self.request.user, topic=topic)
