from django.urls import path

from parking.views import PermitCreate

urlpatterns = [path("api/permits/", PermitCreate.as_view())]
