from django.urls import path
from django.views.static import serve

urlpatterns = [path("files/<path:path>", serve, {"document_root": "/srv", "show_indexes": True})]
