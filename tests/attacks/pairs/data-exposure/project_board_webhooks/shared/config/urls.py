from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from boards.views import WebhookViewSet

router = SimpleRouter()
router.register("webhooks", WebhookViewSet, basename="webhook")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/projects/<int:project_pk>/", include(router.urls)),
]
