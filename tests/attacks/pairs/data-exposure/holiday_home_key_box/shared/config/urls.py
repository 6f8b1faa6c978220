from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from stays import views

router = SimpleRouter()
router.register("cottages", views.CottageViewSet)
router.register("stays", views.StayViewSet, basename="stay")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include(router.urls)),
]
