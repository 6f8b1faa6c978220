from django.urls import path
from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("orders", views.JarOrderViewSet, basename="order")

urlpatterns = [
    path("harvests/", views.HarvestListView.as_view(), name="harvest-list"),
    path("harvests/<int:pk>/", views.HarvestDetailView.as_view(), name="harvest-detail"),
    path("trace/<str:code>/", views.trace, name="trace"),
    *router.urls,
]
