from django.urls import include, path
from rest_framework.routers import DefaultRouter

from crm.views import CustomerViewSet, NoteViewSet

router = DefaultRouter()
router.register("customers", CustomerViewSet, basename="customer")

notes = DefaultRouter()
notes.include_root_view = False
notes.register("notes", NoteViewSet, basename="customer-note")

urlpatterns = [
    path("", include(router.urls)),
    path("customers/<int:customer_pk>/", include(notes.urls)),
]
