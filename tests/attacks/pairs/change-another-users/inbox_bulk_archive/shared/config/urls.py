from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from inbox.api import MessageViewSet

router = DefaultRouter()
router.register("messages", MessageViewSet, basename="message")

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
