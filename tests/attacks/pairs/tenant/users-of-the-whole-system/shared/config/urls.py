from django.urls import include, path
from rest_framework.routers import DefaultRouter

from practice.views import ColleagueViewSet

router = DefaultRouter()
router.register("colleagues", ColleagueViewSet, basename="colleague")
urlpatterns = [path("api/", include(router.urls))]
