from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from courts import views

router = DefaultRouter()
router.register("courts", views.CourtViewSet)
router.register("closures", views.ClosureViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
