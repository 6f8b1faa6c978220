from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from glaciers.views import SurveyViewSet

router = DefaultRouter()
router.register("surveys", SurveyViewSet, basename="survey")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
