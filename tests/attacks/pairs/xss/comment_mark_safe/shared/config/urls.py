from django.urls import path

from comments.views import thread

urlpatterns = [path("comments/", thread, name="thread")]
