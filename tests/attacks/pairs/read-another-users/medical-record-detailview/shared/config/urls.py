from django.contrib.auth.views import LoginView
from django.urls import path

from clinic.views import RecordDetail, RecordList

urlpatterns = [
    path("accounts/login/", LoginView.as_view(template_name="clinic/login.html"), name="login"),
    path("records/", RecordList.as_view(), name="records"),
    path("records/<uuid:pk>/", RecordDetail.as_view(), name="record"),
]
