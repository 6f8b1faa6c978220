from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from courses import views

router = SimpleRouter()
router.register("courses", views.CourseViewSet, basename="course")
router.register("handouts", views.HandoutViewSet, basename="handout")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
