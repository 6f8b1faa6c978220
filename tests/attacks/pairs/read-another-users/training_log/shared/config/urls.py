from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from workouts.views import WorkoutViewSet

router = DefaultRouter()
router.register("workouts", WorkoutViewSet, basename="workout")

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
