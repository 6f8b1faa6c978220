from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from recipes.views import ReviewViewSet

router = DefaultRouter()
router.register("reviews", ReviewViewSet)
urlpatterns = [path("admin/", admin.site.urls), path("api/", include((router.urls, "api")))]
