from django.urls import include, path
from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("fridges", views.FridgeViewSet, basename="fridge")

urlpatterns = [
    path("api/", include(router.urls)),
    path("api/fridges/<int:fridge_pk>/readings/", views.ReadingList.as_view()),
]
