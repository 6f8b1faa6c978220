from django.urls import include, path
from laboratory.views import Findings
from rest_framework.routers import DefaultRouter

router = DefaultRouter()
router.register("findings", Findings, basename="finding")
urlpatterns = [path("api/", include(router.urls))]
