from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from families import views

router = SimpleRouter()
router.register("dancers", views.DancerViewSet, basename="dancer")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
    path("api/reset/", views.reset_request),
    path("api/reset/confirm/", views.reset_confirm),
]
