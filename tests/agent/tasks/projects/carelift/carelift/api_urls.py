"""All addresses of the API, in one place."""
from django.urls import path
from rest_framework.authtoken.views import obtain_auth_token

from accounts import api as accounts_api
from fleet import api as fleet_api
from rides import api as rides_api

urlpatterns = [
    path("login/", obtain_auth_token, name="api-login"),
    path("me/", accounts_api.MeView.as_view(), name="api-me"),
    path("clinics/", accounts_api.ClinicList.as_view(), name="api-clinics"),
    path("vehicles/", fleet_api.VehicleList.as_view(), name="api-vehicles"),
    path("vehicles/<int:pk>/", fleet_api.VehicleDetail.as_view(), name="api-vehicle"),
    path("patients/", rides_api.PatientList.as_view(), name="api-patients"),
    path("patients/<int:pk>/", rides_api.PatientDetail.as_view(), name="api-patient"),
    path("rides/", rides_api.RideList.as_view(), name="api-rides"),
    path("rides/<int:pk>/", rides_api.RideDetail.as_view(), name="api-ride"),
    path("rides/<int:pk>/assign/", rides_api.RideAssign.as_view(), name="api-ride-assign"),
    path("rides/<int:pk>/status/", rides_api.RideStatus.as_view(), name="api-ride-status"),
    path("rides/<int:pk>/notes/", rides_api.RideNotes.as_view(), name="api-ride-notes"),
]
