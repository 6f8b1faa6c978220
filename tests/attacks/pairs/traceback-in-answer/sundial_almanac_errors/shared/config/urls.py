from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from sundial import views

router = SimpleRouter()
router.register("places", views.PlaceViewSet, basename="place")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
