from django.urls import include, path
from rest_framework.routers import DefaultRouter

from theatre.views import ShowViewSet

router = DefaultRouter()
router.register("shows", ShowViewSet)
urlpatterns = [path("api/", include(router.urls))]
