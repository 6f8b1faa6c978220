from django.urls import path

from .views import Import, Protocols, ProtocolView

urlpatterns = [
    path("protocols/", Protocols.as_view()),
    path("protocols/import/", Import.as_view()),
    path("protocols/<int:pk>/", ProtocolView.as_view()),
]
