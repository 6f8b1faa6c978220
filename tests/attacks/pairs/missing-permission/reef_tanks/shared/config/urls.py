from django.contrib import admin
from django.urls import include, path
from rest_framework.authtoken.views import obtain_auth_token
from rest_framework.routers import SimpleRouter

from aquaria import views

router = SimpleRouter()
router.register("tanks", views.TankViewSet)
router.register("feedings", views.FeedingViewSet)
router.register("sightings", views.SightingViewSet, basename="sighting")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", obtain_auth_token),
    path("api/", include(router.urls)),
]
