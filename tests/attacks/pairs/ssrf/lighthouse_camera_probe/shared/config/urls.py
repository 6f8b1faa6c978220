from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from lighthouse import views

router = SimpleRouter()
router.register("lighthouses", views.LighthouseViewSet, basename="lighthouse")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
