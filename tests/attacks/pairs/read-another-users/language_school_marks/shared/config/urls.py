from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from school.views import CourseViewSet, MarkViewSet

router = DefaultRouter()
router.register("courses", CourseViewSet)
router.register("marks", MarkViewSet, basename="mark")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
