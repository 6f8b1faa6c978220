from .models import Doctor, Drug, Insurance, Patient, Prescription, Visit, Ward


def seed(first, last):
    for n in range(first, last):
        ward = Ward.objects.create(name=f"ward {n}")
        mentor = Doctor.objects.order_by("-pk").first()
        doctor = Doctor.objects.create(name=f"doctor {n}", ward=ward, mentor=mentor)
        drug = Drug.objects.create(name=f"drug {n}")
        for part in "ab":
            patient = Patient.objects.create(name=f"patient {n}{part}", doctor=doctor)
            patient.allergies.add(drug)
            Insurance.objects.create(patient=patient, company=f"company {n}")
            visit = Visit.objects.create(patient=patient, doctor=doctor, substitute=doctor)
            Prescription.objects.create(visit=visit, drug=drug)
