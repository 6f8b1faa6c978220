from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from tandem.views import PartnerViewSet

router = SimpleRouter()
router.register("partners", PartnerViewSet, basename="partner")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
