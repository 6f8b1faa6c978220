from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from lab.views import SampleViewSet

router = SimpleRouter()
router.register("samples", SampleViewSet)

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
