from django.conf import settings
from django.urls import path
from django.views.static import serve

urlpatterns = [path("static/<path:path>", serve, {"document_root": settings.BASE_DIR})]
